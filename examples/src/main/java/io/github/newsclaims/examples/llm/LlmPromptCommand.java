package io.github.newsclaims.examples.llm;

import io.github.newsclaims.examples.formats.ArticleFiles;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.text.ArticleText;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A program that prints what to ask a language model about a text, and the schema of the answer. */
@Command(
        name = "prompt",
        description = "Prints the prompt for a text and the strict schema of the answer.",
        mixinStandardHelpOptions = true)
final class LlmPromptCommand extends Tool {
    @Parameters(paramLabel = "TEXTFILE", description = "the text of the article, in UTF-8")
    private Path file = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "the id of the article; by default the name of the file")
    private @Nullable String id;

    @Option(names = "--only", paramLabel = "PART", description = "print one part only: ${COMPLETION-CANDIDATES}")
    private @Nullable PromptPart only;

    /** A part of what a provider is sent. */
    enum PromptPart {
        PROMPT,
        SCHEMA;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    LlmPromptCommand(Console console) {
        super(console);
    }

    @Override
    protected int run() throws ToolFailure {
        if (only != PromptPart.SCHEMA) {
            ArticleText text = ArticleFiles.text(file);
            console.out().print(ModelPrompts.first(id == null ? idOf(file) : id, text));
        }
        if (only == null) {
            console.out().print("\nThe schema of the answer:\n\n");
        }
        if (only != PromptPart.PROMPT) {
            console.out().print(NewsClaimsSchemas.llm().strip() + "\n");
        }
        return ExitCode.OK;
    }

    /** Returns the id of the article of a text, for which nobody named one. */
    static String idOf(Path file) {
        return new InputFile(file, null, bytes -> {}).id();
    }
}
