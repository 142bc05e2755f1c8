package io.github.newsclaims.json.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The configuration with which the {@code ObjectMapper} of Spring Boot 3 has the {@link NewsClaimsModule}.
 *
 * <p>Spring Boot 3 registers only those modules of Jackson that are beans. This configuration adds the bean, unless the
 * application has one. Spring Boot finds it through the file {@code
 * META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports}.
 *
 * <p>The mapper of Spring Boot 4 is one of Jackson 3. It finds {@code NewsClaimsJackson3Module} by service loading, and does
 * not use this bean. The mapper of Spring Boot 4 for Jackson 2 ({@code spring-boot-jackson2}) uses it.
 *
 * <p>An application that does not want the bean excludes it: {@code @SpringBootApplication(exclude =
 * NewsClaimsAutoConfiguration.class)}.
 */
@AutoConfiguration
@ConditionalOnClass(ObjectMapper.class)
public final class NewsClaimsAutoConfiguration {
    /** Creates the configuration. Spring does this. */
    public NewsClaimsAutoConfiguration() {}

    /**
     * Returns the module that Spring Boot registers with its mapper.
     *
     * @return a new module
     */
    @Bean
    @ConditionalOnMissingBean
    public NewsClaimsModule newsClaimsModule() {
        return new NewsClaimsModule();
    }
}
