-- Which words introduce what a source says, and how is it quoted?
SELECT
  LOWER(step.cue) AS cue,
  COUNT(*) AS claims,
  COUNT(*) FILTER (WHERE claims.quotation = 'direct') AS direct,
  COUNT(*) FILTER (WHERE claims.quotation = 'mixed') AS mixed,
  COUNT(*) FILTER (WHERE claims.quotation = 'indirect') AS indirect,
  COUNT(*) FILTER (WHERE step.speaker_kind <> 'unresolved' AND source.name IS NULL) AS unnamed
FROM steps AS step
JOIN claims ON claims.article = step.article AND claims.claim = step.claim
LEFT JOIN sources AS source ON source.article = step.article AND source.source = step.source
WHERE step.step = 0 AND step.speaker = 0 AND step.cue IS NOT NULL
GROUP BY LOWER(step.cue)
ORDER BY claims DESC, cue;
