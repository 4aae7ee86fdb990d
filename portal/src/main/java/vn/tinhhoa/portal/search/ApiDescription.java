package vn.tinhhoa.portal.search;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tinhhoa.content.site.SiteProperties;

import java.util.List;

/// The head of `/api/v1/openapi.json`.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI openApi(SiteProperties site) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Tinh Hoa")
                                .version("1")
                                .description("What the portal offers to programs."))
                .servers(List.of(new Server().url(site.publicUrl())));
    }
}
