-- Which articles rest on one source?
-- Articles with two or more attributed claims, all of which have the same single origin.
WITH origins AS (
  SELECT
    article,
    COUNT(DISTINCT claim) AS attributed_claims,
    COUNT(DISTINCT source) AS sources,
    COUNT(*) FILTER (WHERE speaker_kind <> 'known') AS others,
    MIN(source) AS source
  FROM steps
  WHERE step = 0
  GROUP BY article
)
SELECT
  articles.id AS article,
  COALESCE(articles.publisher_name, '(not recorded)') AS publisher,
  sources.display_name AS only_source,
  sources.kind,
  sources.name IS NOT NULL AS is_named,
  origins.attributed_claims
FROM origins
JOIN articles ON articles.article = origins.article
JOIN sources ON sources.article = origins.article AND sources.source = origins.source
WHERE origins.sources = 1 AND origins.others = 0 AND origins.attributed_claims >= 2
ORDER BY origins.attributed_claims DESC, articles.id;
