-- What happened when, according to the articles?
-- Times of claims and dates of figures that have a first or a last day, in their order. Earlier is also what has no first day.
SELECT
  times.earliest,
  times.latest,
  COALESCE(times.resolved, times.edtf) AS date,
  times.modifier,
  COALESCE(claims.proposition, claims.wording) AS claim,
  articles.id AS article
FROM times
JOIN claims ON claims.article = times.article AND claims.claim = times.claim
JOIN articles ON articles.article = times.article
WHERE times.part IN ('claim', 'figure') AND (times.earliest IS NOT NULL OR times.latest IS NOT NULL)
ORDER BY times.earliest NULLS FIRST, times.latest NULLS LAST, articles.id, times.claim, times.part, times.number;
