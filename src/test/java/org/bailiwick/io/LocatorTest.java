package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bailiwick.model.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {
    @TempDir
    Path folder;

    private Locator locator;

    @BeforeEach
    void read() throws Exception {
        ReadResult result = CsvFolder.in(folder)
                .with("members.csv", """
                        # the team
                        id,capacityHours,skill:finance,skill:law,maxMeasure:accounts,lat,lon,cannot

                        li-wei,150,3,,60,31.2,121.5,
                        ana,120,,4,,,,*/acme/*
                        """)
                .with("segments.csv", "id,lat,lon,skills\nacme,1,2,law>=1|finance\n")
                .with("settings.csv", """
                        value,key
                        10,tolerance
                        0.4,balances.accounts.weight
                        0.5,balances.leads.weight
                        20,balances.leads.outerLimit
                        2,weights.travel
                        """)
                .read();
        assertThat(result.findings()).isEmpty();
        locator = result.locator();
    }

    @ParameterizedTest
    @CsvSource({
        "/members/0, members.csv:4",
        "/members/0/id, members.csv:4:1",
        "/members/0/skills/finance, members.csv:4:3",
        "/members/1/skills/law, members.csv:5:4",
        "/members/1/skills/none, members.csv:5",
        "/members/1/skills, members.csv:5:3",
        "/members/0/maxMeasures/accounts, members.csv:4:5",
        "/members/0/home/lon, members.csv:4:7",
        "/members/0/home, members.csv:4:6",
        "/members/1/cannot/0/segment, members.csv:5:8",
        "/members/1/ramp, members.csv:5",
        "/members/2, members.csv",
        "/members, members.csv",
        "/segments/0/location/lat, segments.csv:2:2",
        "/segments/0/skills/1/skill, segments.csv:2:4",
        "/duties/1/hours, duties.csv:3:2",
        "/goals/0/amount, goals.csv",
        "/team/id, team.csv:2:1",
        "/team, team.csv:2:1",
        "/period, team.csv:2:3",
        "/settings/tolerance, settings.csv:2:1",
        "/settings/balances/0/weight, settings.csv:3:1",
        "/settings/balances/1/outerLimit, settings.csv:5:1",
        "/settings/balances/1/tolerance, settings.csv:4:1",
        "/settings/balances/1/measure, settings.csv:4:1",
        "/settings/balances, settings.csv:3:1",
        "/settings/weights/travel, settings.csv:6:1",
        "/settings/weights/focus, settings.csv:6:1",
        "/settings/stickiness, settings.csv:2:1"
    })
    void aPointerIsTheLineOfItsRowAndTheColumnOfItsField(String pointer, String place) {
        assertThat(locator.locate(Place.at(pointer))).hasToString(place);
    }

    @Test
    void theWholeProblemIsTheFolder() {
        assertThat(locator.locate(Place.at("")))
                .hasToString(folder.getFileName().toString());
    }

    @Test
    void aPlaceInAFileStaysAsItIs() {
        Place place = new Place("plan.json", "/members/0", 7, 1);
        assertThat(locator.locate(place)).isSameAs(place);
    }
}
