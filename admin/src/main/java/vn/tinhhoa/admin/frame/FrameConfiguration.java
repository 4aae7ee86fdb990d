package vn.tinhhoa.admin.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Words in two languages, static files, and what handlers may ask for: the acting [Officer], ids
/// and languages from addresses.
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {

    static final String[] CATALOGUES = {
        "messages/admin/frame",
        "messages/admin/signin",
        "messages/admin/problem",
        "messages/admin/account",
        "messages/admin/article",
        "messages/admin/kind",
        "messages/admin/feedback",
        "messages/admin/translation",
        "messages/admin/media",
        "messages/admin/dataset",
        "messages/admin/award",
        "messages/admin/contest",
        "messages/admin/section",
        "messages/admin/topic",
        "messages/admin/place",
        "messages/admin/synonym",
        "messages/admin/search",
        "messages/admin/mail",
        "messages/admin/vote",
        "messages/admin/audit",
        "messages/admin/round",
        "messages/admin/jury",
        "messages/admin/screening"
    };

    @Bean
    static MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(CATALOGUES);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(LanguageTag.VIETNAMESE.locale());
        return messages;
    }

    /// The language that the signed-in person chose; before, the one the browser asks for.
    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return CurrentPerson.of(request)
                        .map(Person::interfaceLanguage)
                        .map(LanguageTag::locale)
                        .orElseGet(() -> ofBrowser(request));
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable Locale locale) {
                throw new UnsupportedOperationException("It is kept with the person");
            }
        };
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : LanguageTag.VIETNAMESE.locale();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/admin/")
                .setCacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, ArticleId.class, ArticleId::new);
        registry.addConverter(String.class, AssetId.class, AssetId::new);
        registry.addConverter(String.class, ContestId.class, ContestId::new);
        registry.addConverter(String.class, EntryCode.class, FrameConfiguration::code);
        registry.addConverter(String.class, DatasetId.class, DatasetId::new);
        registry.addConverter(String.class, PersonId.class, PersonId::new);
        registry.addConverter(String.class, LanguageTag.class, LanguageTag::of);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                new HandlerMethodArgumentResolver() {
                    @Override
                    public boolean supportsParameter(MethodParameter parameter) {
                        return parameter.getParameterType().equals(Officer.class)
                                && !parameter.hasParameterAnnotation(AuthenticationPrincipal.class);
                    }

                    @Override
                    public Object resolveArgument(
                            MethodParameter parameter,
                            @Nullable ModelAndViewContainer model,
                            NativeWebRequest request,
                            @Nullable WebDataBinderFactory binders) {
                        return officer(
                                Objects.requireNonNull(
                                        request.getNativeRequest(HttpServletRequest.class)));
                    }
                });
    }

    private static EntryCode code(String text) {
        return EntryCode.read(text)
                .orElseThrow(() -> new IllegalArgumentException("Not a code: " + text));
    }

    private static Officer officer(HttpServletRequest request) {
        return CurrentPerson.of(request)
                .map(Person::officer)
                .orElseThrow(() -> new NotAllowedException("Nobody is signed in"));
    }
}
