// The errors of the compiler for src/broken.
String log = new File(basedir, 'build.log').text
for (message in [
    "Null cannot be a value of a non-null type 'String'",
    "Initializer type mismatch: expected 'String', actual 'String?'",
    "'when' expression must be exhaustive. Add the 'is Vague' branch or an 'else' branch."
]) {
    if (!log.contains(message)) {
        throw new IllegalStateException("The compiler does not say: " + message)
    }
}
return true
