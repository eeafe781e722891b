package org.onrecord.extract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs({OS.LINUX, OS.MAC})
class UserCacheTest {
    private static String folder(Map<String, String> properties, Map<String, String> environment) {
        return UserCache.folder(properties::get, environment::get)
                .map(Path::toString)
                .orElse("none");
    }

    @Test
    void isWhereTheSystemKeepsCaches() {
        assertThat(folder(Map.of("os.name", "Linux", "user.home", "/home/a"), Map.of()))
                .isEqualTo("/home/a/.cache/onrecord");
        assertThat(folder(Map.of("os.name", "Linux", "user.home", "/home/a"), Map.of("XDG_CACHE_HOME", "/c")))
                .isEqualTo("/c/onrecord");
        assertThat(folder(Map.of("os.name", "Mac OS X", "user.home", "/Users/a"), Map.of("XDG_CACHE_HOME", "/c")))
                .isEqualTo("/Users/a/Library/Caches/onrecord");
        assertThat(folder(Map.of("os.name", "Windows 11", "user.home", "/U/a"), Map.of("LOCALAPPDATA", "/L")))
                .isEqualTo("/L/onrecord");
    }

    @Test
    void isTheOneThatIsNamed() {
        Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/a");
        assertThat(folder(linux, Map.of("ONRECORD_CACHE", "/e"))).isEqualTo("/e");
        assertThat(folder(
                        Map.of("os.name", "Linux", "user.home", "/home/a", "onrecord.cache", "/p"),
                        Map.of("ONRECORD_CACHE", "/e")))
                .isEqualTo("/p");
    }

    @Test
    void isNoneThatDependsOnWhereTheProgramIsStarted() {
        assertThat(folder(Map.of("os.name", "Linux", "user.home", "?"), Map.of("XDG_CACHE_HOME", "c")))
                .isEqualTo("none");
        assertThat(folder(Map.of("os.name", "Windows 11", "user.home", "/U/a"), Map.of()))
                .isEqualTo("none");
    }
}
