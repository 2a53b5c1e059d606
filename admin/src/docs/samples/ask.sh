#!/bin/sh
# REDVEST_URL=http://127.0.0.1:4000 sh ask.sh
# Asks with the session that sign-in.sh left in cookies.txt.
curl --silent --show-error --fail-with-body "$REDVEST_URL/graphql" \
  --cookie cookies.txt \
  --header 'content-type: application/json' \
  --data-binary @- <<'BODY'
{
  "query": "query ($q: String!) { areas(filter: { q: $q }, first: 5) { totalCount nodes { code name level } } }",
  "variables": { "q": "hjq" }
}
BODY
