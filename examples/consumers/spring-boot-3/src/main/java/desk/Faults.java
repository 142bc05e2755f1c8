package desk;

import io.github.newsclaims.json.NewsClaimsJsonException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers a request at fault with problem details (RFC 9457) that name the rule and the part. */
@RestControllerAdvice
class Faults extends ResponseEntityExceptionHandler {
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof NewsClaimsJsonException fault) {
                ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, fault.getMessage());
                problem.setProperty("pointer", fault.pointer());
                return handleExceptionInternal(e, problem, headers, status, request);
            }
        }
        return super.handleHttpMessageNotReadable(e, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Throwable cause = e.getMostSpecificCause();
        if (cause instanceof IllegalArgumentException) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, cause.getMessage());
            problem.setProperty("parameter", e.getPropertyName());
            return handleExceptionInternal(e, problem, headers, status, request);
        }
        return super.handleTypeMismatch(e, headers, status, request);
    }
}
