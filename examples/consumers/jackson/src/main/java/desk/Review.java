package desk;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.time.Edtf;
import java.util.List;
import java.util.Map;

/** A type of the application, with values of newsclaims in it. */
public record Review(Claim claim, List<Figure> figures, FigureComparison comparison, Map<Edtf, String> notes) {}
