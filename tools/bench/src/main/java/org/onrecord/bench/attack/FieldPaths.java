package org.onrecord.bench.attack;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where two records differ, as paths of component names.
 *
 * <pre>
 * parts.anchor.line       another value
 * title (removed)         a value that only the second one has
 * </pre>
 */
final class FieldPaths {
    /** A confidence is compared to the hundredth, as it is written. */
    private static final double NEAR = 0.0051;

    private final List<String> found = new ArrayList<>();

    private FieldPaths() {}

    /** The paths at which {@code one} is not as {@code other}, both of the same type. */
    static List<String> between(Object one, Object other) {
        FieldPaths paths = new FieldPaths();
        paths.compare("", one, other);
        return List.copyOf(paths.found);
    }

    private void compare(String path, Object one, Object other) {
        boolean near = one instanceof Double mine && other instanceof Double its && Math.abs(mine - its) <= NEAR;
        if (near || one.equals(other)) {
            return;
        }
        if (one instanceof Optional<?> mine && other instanceof Optional<?> theirs) {
            compareLists(path, mine.stream().toList(), theirs.stream().toList());
        } else if (one instanceof List<?> mine && other instanceof List<?> theirs) {
            compareLists(path, mine, theirs);
        } else if (one instanceof Record && one.getClass() == other.getClass()) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                compare(path + "." + component.getName(), value(one, component), value(other, component));
            }
        } else {
            found.add(path.substring(1));
        }
    }

    private void compareLists(String path, List<?> mine, List<?> theirs) {
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            compare(path, mine.get(i), theirs.get(i));
        }
        if (mine.size() != theirs.size()) {
            found.add(path.substring(1) + (mine.size() < theirs.size() ? " (removed)" : " (added)"));
        }
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("\"" + component + "\" cannot be read", e);
        }
    }
}
