-- How much do publishers take from others: claims that somebody relayed, by publisher and by who relayed them?
WITH relayed AS (
  SELECT DISTINCT
    relay.article,
    relay.claim,
    COALESCE(source.display_name, '(not named)') AS relayed_by
  FROM steps AS relay
  LEFT JOIN sources AS source ON source.article = relay.article AND source.source = relay.source
  WHERE relay.step >= 1
),
totals AS (
  SELECT articles.publisher_name, COUNT(*) AS attributed_claims
  FROM steps AS origin
  JOIN articles ON articles.article = origin.article
  WHERE origin.step = 0 AND origin.speaker = 0
  GROUP BY articles.publisher_name
)
SELECT
  COALESCE(articles.publisher_name, '(not recorded)') AS publisher,
  relayed.relayed_by,
  COUNT(*) AS claims,
  ROUND(100 * CAST(COUNT(*) AS DOUBLE) / MAX(totals.attributed_claims), 1) AS percent_of_attributed
FROM relayed
JOIN articles ON articles.article = relayed.article
JOIN totals ON COALESCE(totals.publisher_name, '') = COALESCE(articles.publisher_name, '')
GROUP BY COALESCE(articles.publisher_name, '(not recorded)'), relayed.relayed_by
ORDER BY publisher, claims DESC, relayed.relayed_by;
