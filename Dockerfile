# One file for both images: --build-arg MODULE=portal or MODULE=admin.
FROM maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update -qq && apt-get install -y -qq nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
ARG MODULE
RUN mvn -q -pl "$MODULE" -am package -DskipTests && cp "$MODULE"/target/*-app.jar /application.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home tinhhoa && mkdir /data && chown tinhhoa /data
USER tinhhoa
WORKDIR /home/tinhhoa
COPY --from=build /application.jar application.jar
ENV TINHHOA_DATA=/data
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxRAMPercentage=60", "-jar", "application.jar"]
