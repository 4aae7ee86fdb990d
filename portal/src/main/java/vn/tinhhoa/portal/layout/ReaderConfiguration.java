package vn.tinhhoa.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import vn.tinhhoa.content.NotFoundException;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Lets handlers ask for a [Reader] and gives templates their words.
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration implements WebMvcConfigurer {

    static final String[] CATALOGUES = {
        "messages/portal/layout",
        "messages/portal/view",
        "messages/portal/feedback",
        "messages/portal/home",
        "messages/portal/section",
        "messages/portal/kind",
        "messages/portal/catalog",
        "messages/portal/article",
        "messages/portal/dataset",
        "messages/portal/contest",
        "messages/portal/entering",
        "messages/portal/gallery",
        "messages/portal/result",
        "messages/portal/certificate",
        "messages/portal/place",
        "messages/portal/search",
        "messages/portal/problem",
        "messages/portal/style"
    };

    private final Readers readers;

    ReaderConfiguration(Readers readers) {
        this.readers = readers;
    }

    /// A language without a catalogue of its own reads the English one.
    @Bean
    static MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(CATALOGUES);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return readers.of(request).language().locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable Locale locale) {
                throw new UnsupportedOperationException("The address decides on the language");
            }
        };
    }

    /// Thymeleaf would answer an address that ends in `.css` with a page said to be a style sheet.
    @Autowired
    void pagesAreHtml(ThymeleafViewResolver resolver) {
        resolver.setForceContentType(true);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                new HandlerMethodArgumentResolver() {
                    @Override
                    public boolean supportsParameter(MethodParameter parameter) {
                        return parameter.getParameterType().equals(Reader.class);
                    }

                    @Override
                    public Object resolveArgument(
                            MethodParameter parameter,
                            @Nullable ModelAndViewContainer model,
                            NativeWebRequest request,
                            @Nullable WebDataBinderFactory binders) {
                        return reader(
                                Objects.requireNonNull(
                                        request.getNativeRequest(HttpServletRequest.class)));
                    }
                });
    }

    private Reader reader(HttpServletRequest request) {
        var language =
                readers.inAddress(request)
                        .orElseThrow(() ->
                                new NotFoundException("No language in " + request.getRequestURI()));
        return new Reader(language, ViewChoice.of(request));
    }
}
