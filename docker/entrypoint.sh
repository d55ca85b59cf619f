#!/bin/sh
# s-pass api | worker | cli COMMAND …: starts one role of the image. exec, so that signals reach it.
set -eu
role="${1:-api}"
[ "$#" -gt 0 ] && shift
cd "${APP_DIR:-/app}"
case "$role" in
  api | worker | cli)
    if [ ! -f "dist/server/$role.js" ]; then
      echo "This image has no $role." >&2
      exit 64
    fi
    # As many processes as the container has cores, four at most.
    if [ "$role" = api ] && [ -z "${PROCESSES:-}" ]; then
      PROCESSES="$(node -p 'Math.min(4, os.availableParallelism())')"
      export PROCESSES
    fi
    if [ "$role" != cli ]; then
      # shellcheck disable=SC2046
      exec node $(node tools/server-flags.mjs) "dist/server/$role.js" "$@"
    fi
    exec node --import=./tools/source-maps.mjs dist/server/cli.js "$@"
    ;;
  *)
    echo "Unknown role: $role. Choose api, worker or cli, as in: docker run IMAGE cli db:prepare" >&2
    exit 64
    ;;
esac
