"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all(".card");
  const byNumber = new Map(cards.map((card) => [card.dataset.number, card]));
  const group = (selector, key) => {
    const groups = new Map();
    for (const element of all(selector)) {
      for (const number of element.dataset[key].split(" ")) {
        if (!groups.has(number)) groups.set(number, []);
        groups.get(number).push(element);
      }
    }
    return groups;
  };
  const marks = group("[data-claim]", "claim");
  const cues = group("[data-cue]", "cue");
  const rows = group("[data-row]", "row");
  const pop = $("pop");

  // Filters and search.
  const plain = (text) => text.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
  const words = new Map(cards.map((card) => [card, plain(card.textContent)]));
  const has = (list, word) => list.split(" ").includes(word);
  function filter() {
    const search = plain($("search").value);
    const source = $("by-source").value;
    const quotation = $("by-quotation").value;
    const finding = $("by-finding").value;
    let shown = 0;
    for (const card of cards) {
      const data = card.dataset;
      const fits = (!search || words.get(card).includes(search))
        && (!source || has(data.sources, source))
        && (!quotation || data.quotation === quotation)
        && (!finding || (finding === "*" ? data.findings !== "" : has(data.findings, finding)));
      card.hidden = !fits;
      shown += fits;
      for (const mark of marks.get(data.number) || []) {
        if (mark.matches(".ref")) mark.hidden = !fits;
        else mark.classList.toggle("off", !fits);
      }
      for (const row of rows.get(data.number) || []) row.hidden = !fits;
    }
    $("shown").textContent = `${shown} of ${cards.length} claims`;
    $("none").hidden = shown > 0 || cards.length === 0;
  }
  const form = document.querySelector(".filters");
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));

  // The details of a claim beside its words.
  function content(number) {
    const shown = document.createElement("div");
    shown.append(...byNumber.get(number).cloneNode(true).childNodes);
    for (const details of all("details", shown)) details.replaceWith(details.querySelector("dl"));
    for (const link of all("a", shown)) link.replaceWith(...link.childNodes, " ");
    for (const element of all("[id]", shown)) element.removeAttribute("id");
    return shown;
  }
  function activate(numbers) {
    for (const element of all(".active")) element.classList.remove("active");
    for (const number of numbers) {
      const parts = [byNumber.get(number), ...(marks.get(number) || []), ...(cues.get(number) || [])];
      for (const element of parts) element.classList.add("active");
    }
  }
  let owner = null;
  function show(element, numbers) {
    hide();
    owner = element;
    activate(numbers);
    pop.replaceChildren(...numbers.slice(0, 3).map(content));
    pop.hidden = false;
    element.setAttribute("aria-describedby", "pop");
    const place = element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const below = place.bottom + pop.offsetHeight + 12 < innerHeight || place.top < pop.offsetHeight + 12;
    pop.style.left = `${Math.max(8, Math.min(place.left, width - pop.offsetWidth - 8)) + scrollX}px`;
    pop.style.top = `${(below ? place.bottom + 8 : place.top - pop.offsetHeight - 8) + scrollY}px`;
  }
  function hide() {
    if (owner) owner.removeAttribute("aria-describedby");
    owner = null;
    pop.hidden = true;
    activate([]);
  }
  // The claims around an element, the innermost first.
  function claims(element) {
    const numbers = [];
    for (let at = element.closest("[data-claim]"); at; at = at.parentElement.closest("[data-claim]")) {
      if (!at.classList.contains("off") && !numbers.includes(at.dataset.claim)) numbers.push(at.dataset.claim);
    }
    return numbers;
  }
  const text = document.querySelector(".text");
  text.addEventListener("pointerover", (event) => {
    const numbers = event.pointerType === "touch" ? [] : claims(event.target);
    if (numbers.length) show(event.target.closest("[data-claim]"), numbers);
  });
  document.addEventListener("pointerover", (event) => {
    const inside = event.target.closest("[data-claim], #pop");
    if (!inside && owner !== document.activeElement) hide();
  });
  text.addEventListener("focusin", (event) => {
    if (event.target.matches(".ref")) show(event.target, [event.target.dataset.claim]);
  });
  text.addEventListener("focusout", hide);
  $("text").addEventListener("scroll", () => { if (owner && owner !== document.activeElement) hide(); });
  text.addEventListener("click", (event) => {
    const numbers = event.target.closest("a") ? [] : claims(event.target);
    if (numbers.length && getSelection().isCollapsed) location.hash = byNumber.get(numbers[0]).id;
  });

  // Permanent links. A claim that the filters hide is shown again.
  function go() {
    const card = $(location.hash.slice(1));
    if (!card || !card.matches(".card")) return;
    if (card.hidden) {
      form.reset();
      filter();
    }
    hide();
    activate([card.dataset.number]);
    card.querySelector(".number").focus({ preventScroll: true });
    const first = (marks.get(card.dataset.number) || [])[0];
    if (first) first.scrollIntoView({ block: "nearest" });
    card.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", go);
  addEventListener("load", go);

  // Arrow keys go from claim to claim, in the text and in the list.
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
      return;
    }
    const kind = [".ref", ".cards .number"].find((selector) => document.activeElement.matches(selector));
    if (!kind || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = all(kind).filter((stop) => stop.getClientRects().length);
    const at = stops.indexOf(document.activeElement);
    const next = { Home: 0, End: stops.length - 1 }[event.key] ?? (event.key in steps ? at + steps[event.key] : -1);
    if (stops[next]) {
      stops[next].focus();
      event.preventDefault();
    }
  });

  // One unit at a time.
  const unit = $("unit");
  const charts = all(".chart");
  const choose = () => charts.forEach((chart, index) => {
    chart.hidden = unit.value !== "*" && index !== unit.selectedIndex;
  });
  if (unit) {
    unit.addEventListener("change", choose);
    choose();
  }
  addEventListener("beforeprint", () => all("details").forEach((details) => { details.open = true; }));
})();
