-- Which share of what others say has no named source, by publisher?
-- A claim counts as unnamed if no origin of it has a name: "a shift leader", "reportedly", or a speaker nobody resolved.
WITH attributed AS (
  SELECT
    step.article,
    step.claim,
    MAX(CASE WHEN source.name IS NOT NULL THEN 1 ELSE 0 END) AS named,
    MAX(CASE WHEN step.speaker_kind = 'unstated' THEN 1 ELSE 0 END) AS unstated
  FROM steps AS step
  LEFT JOIN sources AS source ON source.article = step.article AND source.source = step.source
  WHERE step.step = 0
  GROUP BY step.article, step.claim
)
SELECT
  COALESCE(articles.publisher_name, '(not recorded)') AS publisher,
  COUNT(*) AS attributed_claims,
  COUNT(*) - SUM(named) AS unnamed,
  SUM(unstated) AS nobody_stated,
  ROUND(100 * CAST(COUNT(*) - SUM(named) AS DOUBLE) / COUNT(*), 1) AS unnamed_percent
FROM attributed
JOIN articles ON articles.article = attributed.article
GROUP BY COALESCE(articles.publisher_name, '(not recorded)')
ORDER BY unnamed_percent DESC, publisher;
