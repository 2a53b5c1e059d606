#!/bin/sh
# REDVEST_URL=http://127.0.0.1:4000 REDVEST_USER=admin REDVEST_PASSWORD=… sh sign-in.sh
# Signs in and keeps the session in cookies.txt.
curl --silent --show-error --fail-with-body "$REDVEST_URL/graphql" \
  --cookie-jar cookies.txt \
  --header 'content-type: application/json' \
  --data-binary @- <<BODY
{
  "query": "mutation (\$input: SignInInput!) { signIn(input: \$input) { viewer { displayName role } } }",
  "variables": { "input": { "username": "$REDVEST_USER", "password": "$REDVEST_PASSWORD" } }
}
BODY
