-- Which claims are challenged, and by whom?
-- A target in another article is found by the id of that article. If several articles of the corpus have this id, each counts.
-- The first known speaker of each side is shown.
WITH said AS (
  SELECT
    claims.article,
    claims.claim,
    articles.id AS article_id,
    COALESCE(claims.proposition, claims.wording) AS what,
    COALESCE(source.display_name, CASE WHEN claims.own_voice THEN '(the article)' ELSE '(not recorded)' END) AS who
  FROM claims
  JOIN articles ON articles.article = claims.article
  LEFT JOIN steps AS origin
    ON origin.article = claims.article AND origin.claim = claims.claim AND origin.step = 0 AND origin.speaker = 0
  LEFT JOIN sources AS source ON source.article = origin.article AND source.source = origin.source
),
challenges AS (
  SELECT
    relations.article,
    relations.claim,
    COALESCE(relations.target_article, articles.id) AS target_id,
    relations.target_article IS NULL AS within,
    relations.target_claim
  FROM relations
  JOIN articles ON articles.article = relations.article
  WHERE relations.part = 'claim' AND relations.type = 'challenges' AND relations.target_claim IS NOT NULL
)
SELECT
  challenged.who AS challenged,
  challenged.what AS claim,
  challenging.who AS challenger,
  challenging.what AS challenge,
  challenging.article_id AS article
FROM challenges
JOIN said AS challenging ON challenging.article = challenges.article AND challenging.claim = challenges.claim
JOIN said AS challenged
  ON challenged.article_id = challenges.target_id AND challenged.claim = challenges.target_claim
    AND (NOT challenges.within OR challenged.article = challenges.article)
ORDER BY challenged.article_id, challenged.claim, challenging.article_id, challenging.claim;
