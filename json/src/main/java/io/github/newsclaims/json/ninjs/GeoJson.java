package io.github.newsclaims.json.ninjs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of GeoJSON (RFC 7946) that the schema of ninjs refers to. */
final class GeoJson {
    private GeoJson() {}

    /** Returns whether a value is a GeoJSON object: a geometry, a feature, or a collection of features. */
    static boolean isObject(Object value) {
        if (!(value instanceof Map<?, ?> object) || !hasBox(object)) {
            return false;
        }
        if ("FeatureCollection".equals(object.get("type"))) {
            return isList(object.get("features"), 0, GeoJson::isFeature);
        }
        return isFeature(object) || isGeometry(object);
    }

    private static boolean isFeature(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> feature) || !"Feature".equals(feature.get("type"))) {
            return false;
        }
        Object id = feature.get("id");
        Object properties = feature.get("properties");
        Object geometry = feature.get("geometry");
        return hasBox(feature)
                && (!feature.containsKey("id") || id instanceof String || id instanceof BigDecimal)
                && feature.containsKey("properties")
                && (properties == null || properties instanceof Map<?, ?>)
                && feature.containsKey("geometry")
                && (geometry == null || isGeometry(geometry));
    }

    private static boolean isGeometry(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> geometry) || !hasBox(geometry)) {
            return false;
        }
        return "GeometryCollection".equals(geometry.get("type"))
                ? isList(geometry.get("geometries"), 0, GeoJson::isShape)
                : isShape(geometry);
    }

    private static boolean isShape(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> shape) || !hasBox(shape) || !(shape.get("type") instanceof String type)) {
            return false;
        }
        Object coordinates = shape.get("coordinates");
        return switch (type) {
            case "Point" -> isPosition(coordinates);
            case "MultiPoint" -> isList(coordinates, 0, GeoJson::isPosition);
            case "LineString" -> isLine(coordinates);
            case "MultiLineString" -> isList(coordinates, 0, GeoJson::isLine);
            case "Polygon" -> isPolygon(coordinates);
            case "MultiPolygon" -> isList(coordinates, 0, GeoJson::isPolygon);
            default -> false;
        };
    }

    private static boolean isPolygon(@Nullable Object value) {
        return isList(value, 0, ring -> isList(ring, 4, GeoJson::isPosition));
    }

    private static boolean isLine(@Nullable Object value) {
        return isList(value, 2, GeoJson::isPosition);
    }

    private static boolean isPosition(@Nullable Object value) {
        return isList(value, 2, BigDecimal.class::isInstance);
    }

    private static boolean hasBox(Map<?, ?> object) {
        return !object.containsKey("bbox") || isList(object.get("bbox"), 4, BigDecimal.class::isInstance);
    }

    private static boolean isList(@Nullable Object value, int least, Predicate<@Nullable Object> item) {
        return value instanceof List<?> items
                && items.size() >= least
                && items.stream().allMatch(item);
    }
}
