package io.github.newsclaims.testing;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The visible members of the model package as its source declares them, with their Javadoc and parameter names. */
final class ModelSource {
    private static final Path FOLDER = Path.of("src/main/java/io/github/newsclaims");

    private ModelSource() {}

    /**
     * A visible member, or a visible type itself.
     *
     * @param type the simple name of the type with those around it, for example "Claim.Builder"
     * @param name the name of the member; "&lt;init&gt;" for a constructor, empty for the type
     * @param parameters its parameters
     * @param overrides whether it has the annotation Override
     * @param javadoc its first sentence; null if it has no Javadoc
     */
    record Member(
            String type,
            String name,
            List<Parameter> parameters,
            boolean overrides,
            @Nullable String javadoc) {
        @Override
        public String toString() {
            return type + "." + name + parameters;
        }
    }

    /** A parameter, with the simple name of its erased type. */
    record Parameter(String type, String name, boolean nullable) {
        @Override
        public String toString() {
            return type + " " + name;
        }
    }

    /** All visible types and members of the package. */
    static List<Member> members() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(FOLDER)) {
            List<Path> java = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            DocTrees docs = DocTrees.instance(task);
            List<Member> members = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(docs, members).scan(unit, null);
            }
            return members;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Visits visible types and their visible members. */
    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private final List<Member> members;
        private String type = "";
        private boolean allVisible;

        Scanner(DocTrees docs, List<Member> members) {
            this.docs = docs;
            this.members = members;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            if (!isVisible(tree.getModifiers().getFlags())) {
                return null;
            }
            String outerType = type;
            boolean outerVisible = allVisible;
            type = type.isEmpty() ? tree.getSimpleName().toString() : type + "." + tree.getSimpleName();
            allVisible = tree.getKind() == Tree.Kind.INTERFACE;
            add("", List.of(), false);
            super.visitClass(tree, nothing);
            type = outerType;
            allVisible = outerVisible;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (isVisible(tree.getModifiers().getFlags())) {
                List<Parameter> parameters =
                        tree.getParameters().stream().map(Scanner::parameter).toList();
                boolean overrides =
                        tree.getModifiers().getAnnotations().toString().contains("@Override");
                add(tree.getName().toString(), parameters, overrides);
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            if (isVisible(tree.getModifiers().getFlags())) {
                add(tree.getName().toString(), List.of(), false);
            }
            return null;
        }

        private boolean isVisible(Set<Modifier> flags) {
            return flags.contains(Modifier.PUBLIC) || allVisible && !flags.contains(Modifier.PRIVATE);
        }

        private void add(String name, List<Parameter> parameters, boolean overrides) {
            TreePath path = getCurrentPath();
            DocCommentTree javadoc = docs.getDocCommentTree(path);
            members.add(new Member(
                    type,
                    name,
                    parameters,
                    overrides,
                    javadoc == null ? null : javadoc.getFirstSentence().toString()));
        }

        private static Parameter parameter(VariableTree tree) {
            String type = tree.getType()
                    .toString()
                    .replaceAll("@\\w+ ?", "")
                    .replaceAll("<.*>", "")
                    .replace("...", "[]");
            String annotations =
                    tree.getModifiers().getAnnotations() + tree.getType().toString();
            return new Parameter(
                    type.substring(type.lastIndexOf('.') + 1),
                    tree.getName().toString(),
                    annotations.contains("@Nullable"));
        }
    }
}
