package org.gongkai.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler's parser sees in Java files: methods, public types and string literals with their lines. */
final class Sources {
    private final List<Method> methods = new ArrayList<>();
    private final List<PublicType> publicTypes = new ArrayList<>();
    private final List<Literal> literals = new ArrayList<>();

    /** A method and how many lines it takes from its name to its last brace. */
    record Method(Path file, String name, long lines) {}

    /** A public top-level type and its comment's first sentence, empty where it has none. */
    record PublicType(Path file, String firstSentence) {}

    /** A string literal's value. */
    record Literal(Path file, long line, String value) {}

    private Sources() {}

    static Sources of(List<Path> files) {
        Sources sources = new Sources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            Scanner scanner = sources.new Scanner(DocTrees.instance(task));
            task.parse().forEach(unit -> scanner.scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    List<Method> methods() {
        return methods;
    }

    List<PublicType> publicTypes() {
        return publicTypes;
    }

    List<Literal> literals() {
        return literals;
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;

        Scanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            Tree first = method.getReturnType() == null ? method.getBody() : method.getReturnType();
            if (first != null && startOf(first) >= 0) {
                long lines = lineAt(endOf(method)) - lineAt(startOf(first)) + 1;
                methods.add(new Method(file(), method.getName().toString(), lines));
            }
            return super.visitMethod(method, unused);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            boolean topLevel = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            if (topLevel && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                String comment = trees.getDocComment(getCurrentPath());
                String sentence = comment == null ? "" : comment.strip().split("[.]\\s|[.]$|\n\\s*(<p>|@|\n)", 2)[0];
                publicTypes.add(new PublicType(file(), sentence));
            }
            return super.visitClass(type, unused);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
            if (literal.getValue() instanceof String value) {
                literals.add(new Literal(file(), lineAt(startOf(literal)), value));
            }
            return super.visitLiteral(literal, unused);
        }

        private Path file() {
            return Path.of(getCurrentPath().getCompilationUnit().getSourceFile().toUri());
        }

        private long startOf(Tree tree) {
            return positions().getStartPosition(getCurrentPath().getCompilationUnit(), tree);
        }

        private long endOf(Tree tree) {
            return positions().getEndPosition(getCurrentPath().getCompilationUnit(), tree);
        }

        private SourcePositions positions() {
            return trees.getSourcePositions();
        }

        private long lineAt(long position) {
            return getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(position);
        }
    }
}
