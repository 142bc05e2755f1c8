-- Which share of what others say has no named source, by publisher?
-- A claim counts as unnamed if its speaker is settled and has no name: "a shift leader", or nobody at all as in "reportedly".
-- Speakers that nobody has resolved may well have a name, so they are counted apart and are no part of the percentage.
WITH attributed AS (
  SELECT
    step.article,
    step.claim,
    MAX(CASE WHEN step.speaker_kind = 'unresolved' THEN 1 ELSE 0 END) AS unresolved,
    MAX(CASE WHEN step.speaker_kind = 'unstated' THEN 1 ELSE 0 END) AS unstated,
    MAX(CASE WHEN source.name IS NOT NULL THEN 1 ELSE 0 END) AS named
  FROM steps AS step
  LEFT JOIN sources AS source ON source.article = step.article AND source.source = step.source
  WHERE step.step = 0
  GROUP BY step.article, step.claim
),
publishers AS (
  SELECT
    COALESCE(articles.publisher_name, '(not recorded)') AS publisher,
    COUNT(*) AS attributed_claims,
    SUM(unresolved) AS unresolved,
    SUM(1 - unresolved - named) AS unnamed,
    SUM(unstated) AS nobody_stated
  FROM attributed
  JOIN articles ON articles.article = attributed.article
  GROUP BY COALESCE(articles.publisher_name, '(not recorded)')
)
SELECT
  publisher,
  attributed_claims,
  unresolved,
  unnamed,
  nobody_stated,
  CASE
    WHEN attributed_claims > unresolved
    THEN ROUND(100 * CAST(unnamed AS DOUBLE) / (attributed_claims - unresolved), 1)
  END AS unnamed_percent
FROM publishers
ORDER BY unnamed_percent DESC NULLS LAST, publisher;
