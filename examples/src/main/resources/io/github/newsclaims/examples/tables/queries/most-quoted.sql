-- Who is quoted most, and through whom?
-- A source of two articles is the same if its kind and its name are the same. Sources without a name are left out: two of
-- them are never known to be the same. Without a relay, the origin spoke to the article itself.
WITH quoted AS (
  SELECT DISTINCT
    origin.kind,
    origin.name AS speaker,
    CASE
      WHEN relay.article IS NULL THEN '(directly)'
      ELSE COALESCE(relaying.display_name, '(not named)')
    END AS relayed_by,
    step.article,
    step.claim,
    claims.quotation
  FROM steps AS step
  JOIN claims ON claims.article = step.article AND claims.claim = step.claim
  JOIN sources AS origin ON origin.article = step.article AND origin.source = step.source
  LEFT JOIN steps AS relay ON relay.article = step.article AND relay.claim = step.claim AND relay.step = 1
  LEFT JOIN sources AS relaying ON relaying.article = relay.article AND relaying.source = relay.source
  WHERE step.step = 0 AND step.speaker_kind = 'known' AND origin.name IS NOT NULL
)
SELECT
  speaker,
  kind,
  relayed_by,
  COUNT(*) AS claims,
  COUNT(*) FILTER (WHERE quotation IN ('direct', 'mixed')) AS with_own_words,
  COUNT(DISTINCT article) AS articles,
  SUM(COUNT(*)) OVER (PARTITION BY kind, speaker) AS claims_in_all
FROM quoted
GROUP BY kind, speaker, relayed_by
ORDER BY claims_in_all DESC, speaker, kind, claims DESC, relayed_by;
