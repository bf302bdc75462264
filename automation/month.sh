#!/bin/sh
# Plans the next month for all teams, for a timer to start. Run again in the same month, it goes on where it was.
#
#   BAILIWICK_TEAMS           a folder tree of teams, or a JSON-lines file
#   BAILIWICK_PLANS           a folder; the plans go to a folder in it that is called by the month, such as 2027-01
#   BAILIWICK_MONTH           the month to plan; the next one by default
#   BAILIWICK_ROLL_OVER       yes: plan what the month before rolls over to, where it was planned here; no by default
#   BAILIWICK_ACTUALS         with that, a folder with a folder a month, and in it one of actuals for each team
#   BAILIWICK_THREADS         how many teams are planned side by side; 1 by default
#   BAILIWICK_WEBHOOK         where to send how it ended; nowhere by default
#   BAILIWICK_WEBHOOK_SECRET  signs what is sent
#   BAILIWICK                 how to start Bailiwick; bailiwick by default, or: java -jar /opt/bailiwick/bailiwick-cli.jar
#
# Further words are options of batch, such as --time-per-team 30s. The exit status is that of batch.
set -eu
: "${BAILIWICK_TEAMS:?is not set: the teams to plan}" "${BAILIWICK_PLANS:?is not set: where the plans go}"
month=${BAILIWICK_MONTH:-$(date -d "$(date +%Y-%m-15) +1 month" +%Y-%m)}
teams=$BAILIWICK_TEAMS
mkdir -p "$BAILIWICK_PLANS"
last=$(date -d "$month-15 -1 month" +%Y-%m)
if [ "${BAILIWICK_ROLL_OVER:-no}" = yes ] && [ -f "$BAILIWICK_PLANS/$last/summary.csv" ]; then
    # Problems that were rolled over themselves go on from there.
    [ ! -d "$BAILIWICK_PLANS/teams-$last" ] || teams=$BAILIWICK_PLANS/teams-$last
    actuals=${BAILIWICK_ACTUALS:+$BAILIWICK_ACTUALS/$last}
    rolled=0
    # shellcheck disable=SC2086 # BAILIWICK may be several words
    ${BAILIWICK:-bailiwick} roll-over "$teams" "$BAILIWICK_PLANS/$last" ${actuals:+--actuals "$actuals"} \
        --month "$month" -o "$BAILIWICK_PLANS/teams-$month" --threads "${BAILIWICK_THREADS:-1}" || rolled=$?
    # With 1 some teams could not be rolled over, as its summary.csv says; the others are planned.
    [ "$rolled" -le 1 ] || exit "$rolled"
    teams=$BAILIWICK_PLANS/teams-$month
fi
if [ -n "${BAILIWICK_WEBHOOK:-}" ]; then
    set -- "$@" --webhook "$BAILIWICK_WEBHOOK"
fi
# shellcheck disable=SC2086 # BAILIWICK may be several words
exec ${BAILIWICK:-bailiwick} batch "$teams" -o "$BAILIWICK_PLANS/$month" --month "$month" \
    --threads "${BAILIWICK_THREADS:-1}" --notify-file "$BAILIWICK_PLANS/$month.notification.json" "$@"
