package org.bailiwick.io;

/** Documents that several tests read. */
final class Samples {
    /** Every field of the format, as its description shows them. */
    static final String EVERYTHING = """
            {
              "format": "bailiwick/problem/1",
              "team": {"id": "acme-east", "name": "Acme East"},
              "period": "2026-12",
              "settings": {
                "weights": {"skillFit": 1, "goalBalance": 0.4, "workloadBalance": 0.4, "continuity": 1, "handover": 1, "focus": 1,
                            "travel": 1, "preference": 1, "cohesion": 1},
                "tolerance": 10, "outerLimit": 25, "stickiness": 0.3, "segmentSwitchMinutes": 60, "roleSwitchMinutes": 120,
                "roadFactor": 1.3, "travelSpeedKmh": 60, "borderMinutes": 30, "handoverMinutes": 30,
                "balances": [{"measure": "accounts", "weight": 0.4, "tolerance": 10, "outerLimit": 25}],
                "disruptionBudget": {"measure": "goal", "fraction": 0.10}
              },
              "skills":  [{"id": "negotiation", "name": "Negotiation"}],
              "roles":   [{"id": "hunter", "name": "New business", "singleOwner": false,
                           "skills": [{"skill": "prospecting", "min": 2, "weight": 3}]}],
              "conflicts": [{"roles": ["quoting", "approval"], "scope": "segment"}],
              "segments": [{"id": "ent-finance", "name": "Enterprise finance", "kind": "market", "parent": null,
                            "location": {"lat": 31.23, "lon": 121.47}, "potential": 1200000, "neighbors": [],
                            "skills": [{"skill": "finance", "min": 1, "weight": 1}]}],
              "stages":  [{"id": "lead", "name": "Lead generation", "order": 1, "conversion": 0.31, "target": 0.40, "skills": []}],
              "members": [{"id": "li-wei", "name": "李伟", "capacityHours": 150, "availability": 1, "goalShare": 1.0, "ramp": 1,
                           "vacant": false, "manager": "chen-jun",
                           "roles": ["hunter", "closer"], "skills": {"negotiation": 4}, "maxRoles": 2, "maxSegments": 8, "maxMeasures": {"accounts": 60}, "from": null, "until": null,
                           "home": {"lat": 31.20, "lon": 121.50},
                           "cannot": [{"role": null, "segment": "acme-corp", "stage": null}],
                           "prefers": [{"role": "hunter", "segment": null, "stage": null, "score": 2}]}],
              "coverage": [{"role": "hunter", "segments": ["*"], "stages": ["lead"], "seats": 1, "hours": 12,
                            "goalShareOfPotential": 0.02, "visits": 0, "priority": 1}],
              "duties":  [{"id": "hunter/ent-finance/lead", "role": "hunter", "segment": "ent-finance", "stage": "lead", "seat": 1,
                           "hours": 12.5, "goal": 25000, "visits": 4, "priority": 1, "skills": [],
                           "measures": {"accounts": 3}, "holder": "li-wei", "stickiness": 0.3,
                           "pinned": false, "pinReason": null, "pinOwner": null, "pinUntil": null,
                           "from": null, "until": null}],
              "goals":   [{"metric": "revenue", "unit": "CNY", "amount": 3000000, "decimals": 0, "basis": "goal", "roles": [], "stages": []}]
            }
            """;

    /** A plan as it is written, byte for byte. */
    static final String PLAN = """
            {
              "format": "bailiwick/plan/1",
              "team": "acme-east",
              "period": "2026-12",
              "problemDigest": "sha256:00ff",
              "solver": {"version": "0.1.0", "seed": 7, "stopped": "steps", "steps": 123456},
              "score": {"hard": 0, "medium": -480, "soft": 1234567},
              "terms": [
                {"constraint": "openDuties", "level": "medium", "weight": 1, "points": -480},
                {"constraint": "skillFit", "level": "soft", "weight": 1.5, "points": 1234567}
              ],
              "bound": {"medium": -480, "soft": 1240000, "gap": 0.0044},
              "assignments": [
                {"duty": "hunter/ent-finance/lead", "member": "li-wei", "holder": "li-wei"},
                {"duty": "hunter/ent-finance/close", "member": null, "holder": null}
              ],
              "members": [
                {"member": "li-wei", "effortMinutes": 7800, "utilisation": 0.867, "goal": 310000, "fairGoal": 300000.25, "roles": ["hunter"], "segments": ["ent-finance"]},
                {"member": "vacancy-1", "vacant": true, "effortMinutes": 0, "utilisation": 0, "goal": 0, "fairGoal": 0, "roles": [], "segments": []}
              ],
              "open": [
                {"duty": "hunter/ent-finance/close", "reasons": [{"code": "noSkill", "skill": "finance", "min": 3, "best": "li-wei", "level": 2.5, "members": 2}, {"code": "noTime", "best": "li-wei", "minutes": 30, "members": 1}]}
              ],
              "goals": [
                {"metric": "revenue", "unit": "CNY", "member": "li-wei", "amount": 310000},
                {"metric": "revenue", "unit": "CNY", "member": null, "amount": 0.5}
              ]
            }
            """;

    private Samples() {}
}
