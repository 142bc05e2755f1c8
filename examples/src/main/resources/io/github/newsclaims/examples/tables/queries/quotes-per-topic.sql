-- What are claims about, and how much of it is quoted?
-- A topic is an entity or a source that a claim names as what it is about.
WITH topics AS (
  SELECT
    COALESCE(entities.display_name, sources.display_name) AS topic,
    COALESCE(entities.kind, sources.kind) AS kind,
    about.article,
    about.claim
  FROM relations AS about
  LEFT JOIN entities ON entities.article = about.article AND entities.entity = about.target
  LEFT JOIN sources ON sources.article = about.article AND sources.source = about.target
  WHERE about.type = 'about'
)
SELECT
  topics.topic,
  topics.kind,
  COUNT(*) AS claims,
  COUNT(*) FILTER (WHERE claims.quotation IN ('direct', 'mixed')) AS quotes,
  COUNT(*) FILTER (WHERE claims.own_voice) AS by_the_article,
  COUNT(DISTINCT topics.article) AS articles
FROM topics
JOIN claims ON claims.article = topics.article AND claims.claim = topics.claim
GROUP BY topics.topic, topics.kind
ORDER BY claims DESC, topics.topic, topics.kind;
