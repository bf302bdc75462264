package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Member;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Validity;

/** A member in the making: the fields that a month changes. */
record MemberDraft(
        Member base,
        BigDecimal availability,
        BigDecimal goalShare,
        BigDecimal ramp,
        Map<String, BigDecimal> skills,
        Validity validity,
        List<Preference> prefers) {

    static MemberDraft of(Member member) {
        return new MemberDraft(
                member,
                member.availability(),
                member.goalShare(),
                member.ramp(),
                member.skills(),
                member.validity(),
                member.prefers());
    }

    MemberDraft withGoalShare(BigDecimal value) {
        return new MemberDraft(base, availability, value, ramp, skills, validity, prefers);
    }

    MemberDraft withRamp(BigDecimal value) {
        return new MemberDraft(base, availability, goalShare, value, skills, validity, prefers);
    }

    MemberDraft withValidity(Validity value) {
        return new MemberDraft(base, availability, goalShare, ramp, skills, value, prefers);
    }

    MemberDraft withPrefers(List<Preference> value) {
        return new MemberDraft(base, availability, goalShare, ramp, skills, validity, value);
    }

    Member member() {
        return new Member(
                base.id(),
                base.name(),
                base.capacityHours(),
                availability,
                goalShare,
                ramp,
                base.vacant(),
                base.manager(),
                base.roles(),
                skills,
                base.maxRoles(),
                base.maxSegments(),
                base.maxMeasures(),
                validity,
                base.home(),
                base.cannot(),
                prefers);
    }
}
