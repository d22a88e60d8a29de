package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static boolean allows(String... addresses) throws Exception {
        List<InetAddress> all = new java.util.ArrayList<>();
        for (String address : addresses) {
            all.add(InetAddress.getByName(address));
        }
        try {
            new Guard(false, host -> List.copyOf(all)).check(URI.create("http://host.example/"));
            return true;
        } catch (Trouble e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "100.100.100.200",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "ff02::1"
            })
    void whatIsNotOfTheOpenInternetIsNotAsked(String address) throws Exception {
        assertThat(allows(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111", "2a00:1450::1"})
    void theOpenInternetIsAsked(String address) throws Exception {
        assertThat(allows(address)).isTrue();
    }

    @Test
    void oneForbiddenAddressOfANameForbidsTheName() throws Exception {
        assertThat(allows("8.8.8.8", "127.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, only http and https are fetched",
        "ftp://a.example/, only http and https are fetched",
        "http:///x, no host",
        "http://user:word@a.example/, a user's name",
        "http://, not a web address",
    })
    void onlyTheWebIsFetched(String address, String reason) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Addresses.of(address)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://A.example:80, http://a.example/",
        "http://a.example/x?utm_source=rss&id=3&utm_medium=feed#top, http://a.example/x?id=3",
        "http://a.example/x?utm_source=rss, http://a.example/x",
        "http://a.example/a b, http://a.example/a%20b",
    })
    void theSameAddressIsWrittenTheSame(String given, String plain) throws Trouble {
        assertThat(Addresses.plain(Addresses.of(given))).hasToString(plain);
    }
}
