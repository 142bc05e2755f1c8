-- Which figures about the same thing exclude each other?
-- The same thing: entity, property, unit, rate, place, date and restriction are the same words. Of an amount that is
-- approximate, ten percent more or less is allowed. Denied claims are left out. FigureConflicts of the library also knows
-- places and dates that are the same in other words, versions of an article, and sources that depend on each other.
WITH measured AS (
  SELECT
    figures.*,
    CONCAT_WS(' | ', LOWER(figures.measured_entity), LOWER(figures.measured_property), figures.unit_kind,
      figures.unit_code, figures.per, figures.places, figures.as_of, LOWER(figures.qualifier)) AS thing,
    COALESCE(figures.lower_value, figures.number_value)
      * CASE WHEN figures.approximate THEN 9 ELSE 10 END / 10 AS at_least,
    COALESCE(figures.upper_value, figures.number_value)
      * CASE WHEN figures.approximate THEN 11 ELSE 10 END / 10 AS at_most
  FROM figures
  JOIN claims ON claims.article = figures.article AND claims.claim = figures.claim
  WHERE figures.measured_entity IS NOT NULL
    AND figures.amount_kind <> 'vague'
    AND COALESCE(claims.polarity, 'positive') <> 'negative'
),
disputed AS (
  SELECT thing, MIN(at_most) AS lowest_limit, MAX(at_least) AS highest_limit
  FROM measured
  GROUP BY thing
  HAVING MIN(at_most) < MAX(at_least)
)
SELECT
  measured.measured_entity,
  measured.measured_property,
  measured.as_of,
  measured.wording,
  measured.at_least,
  measured.at_most,
  articles.id AS article,
  measured.claim
FROM measured
JOIN disputed ON disputed.thing = measured.thing
JOIN articles ON articles.article = measured.article
WHERE measured.at_least > disputed.lowest_limit OR measured.at_most < disputed.highest_limit
ORDER BY measured.thing, measured.at_least NULLS FIRST, measured.at_most NULLS LAST, articles.id, measured.claim;
