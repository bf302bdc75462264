package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemDigestTest {
    private static final String DUTY = """
            {"id":"hunter/acme/lead","role":"hunter","segment":"acme","stage":"lead","seat":1,"hours":12,"goal":20,\
            "visits":0,"priority":1,"skills":[],"measures":{},"holder":null,"stickiness":null,"pinned":false,\
            "pinReason":null,"pinOwner":null,"pinUntil":null,"from":null,"until":null}""";

    /** Written out by hand: whoever checks a digest without this program must be able to make this text. */
    private static final String CANONICAL = """
            {"format":"bailiwick/problem/1","team":{"id":"east","name":"Ost 😀"},"period":"2026-12","settings":{"weights":\
            {"skillFit":1,"goalBalance":0.4,"workloadBalance":0.4,"continuity":1,"handover":1,"focus":1,"travel":1,\
            "preference":1,"cohesion":1},"tolerance":10,"outerLimit":25,"stickiness":0.3,"segmentSwitchMinutes":60,\
            "roleSwitchMinutes":120,"roadFactor":1.3,"travelSpeedKmh":60,"borderMinutes":30,"handoverMinutes":30,\
            "balances":[],"disruptionBudget":null},"skills":[],"roles":[{"id":"hunter","name":"hunter",\
            "singleOwner":false,"skills":[]}],"conflicts":[],"segments":[{"id":"acme","name":"acme","kind":"market",\
            "parent":null,"location":null,"potential":1000,"neighbors":[],"skills":[]}],"stages":[{"id":"lead",\
            "name":"lead","order":1,"conversion":null,"target":null,"skills":[]}],"members":[{"id":"ana","name":"ana",\
            "capacityHours":120,"availability":1,"goalShare":1,"ramp":1,"vacant":false,"manager":null,"roles":[],\
            "skills":{"a":1,"b":2.5},"maxRoles":null,"maxSegments":null,"maxMeasures":{},"from":null,"until":null,\
            "home":null,"cannot":[],"prefers":[]}],"coverage":[],"duties":[%s],"goals":[]}""".formatted(DUTY);

    private static final String START = """
            {"format": "bailiwick/problem/1", "team": {"id": "east", "name": "Ost 😀"}, "period": "2026-12",
             "roles": [{"id": "hunter"}], "segments": [{"id": "acme", "potential": 1e3}], "stages": [{"id": "lead"}],
             "members": [{"id": "ana", "capacityHours": 120.0, "skills": {"b": 2.50, "a": 1}}],
            """;

    @TempDir
    Path folder;

    @Test
    void itIsTheHashOfTheCanonicalText() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CANONICAL.getBytes(StandardCharsets.UTF_8));
        assertThat(digest(START + "\"duties\": [" + DUTY + "]}"))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
    }

    @Test
    void coverageAndTheDutiesItStandsForHaveOneDigest() throws Exception {
        assertThat(digest(START + """
                                  "coverage": [{"role": "hunter", "segments": ["*"], "stages": ["lead"], "hours": 12,
                                                "goalShareOfPotential": 0.02}]}
                                """)).isEqualTo(digest(START + "\"duties\": [" + DUTY + "]}"));
    }

    @Test
    void anyDifferenceShows() throws Exception {
        assertThat(digest(START + "\"duties\": [" + DUTY.replace("\"hours\":12", "\"hours\":12.01") + "]}"))
                .isNotEqualTo(digest(START + "\"duties\": [" + DUTY + "]}"));
    }

    private String digest(String json) throws Exception {
        ReadResult result = ProblemReader.read(Files.writeString(folder.resolve("problem.json"), json));
        assertThat(result.findings()).isEmpty();
        return ProblemDigest.of(result.problem());
    }
}
