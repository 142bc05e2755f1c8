-- Which amounts of money are reported for which year, one currency and one rate at a time?
-- Nothing is converted or added up. The year is that of the figure or, if it has no date, that of the article. A figure whose
-- date is longer than a year has no year.
WITH money AS (
  SELECT
    figures.unit_code AS currency,
    COALESCE(figures.per, '') AS per,
    CASE
      WHEN figures.as_of IS NULL THEN YEAR(articles.published_earliest)
      WHEN YEAR(figures.as_of_earliest) = YEAR(figures.as_of_latest) THEN YEAR(figures.as_of_earliest)
    END AS year,
    COALESCE(figures.lower_value, figures.number_value, figures.upper_value) AS at_least,
    COALESCE(figures.upper_value, figures.number_value, figures.lower_value) AS at_most,
    figures.unit_assumed
  FROM figures
  JOIN articles ON articles.article = figures.article
  WHERE figures.unit_kind = 'currency' AND figures.amount_kind <> 'vague'
)
SELECT
  currency,
  year,
  per,
  COUNT(*) AS figures,
  MIN(at_least) AS lowest,
  MAX(at_most) AS highest,
  COUNT(*) FILTER (WHERE unit_assumed) AS currency_assumed
FROM money
GROUP BY currency, year, per
ORDER BY currency, year NULLS LAST, per;
