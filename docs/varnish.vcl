vcl 4.1;

# A cache before the almanac. Start it with -a :80 -f docs/varnish.vcl; docs/growing.md says why each rule is here.

backend almanac {
  .host = "127.0.0.1";
  .port = "3000";
}

# Where what ends TLS stands on this machine, everybody comes from here: then give it a port that only you can reach.
acl own {
  "localhost";
}

sub vcl_recv {
  # Believed of this cache (TRUSTED_PROXIES), so not of whoever asks it. Behind TLS, leave the protocol to what ends it.
  unset req.http.X-Forwarded-Host;
  unset req.http.Forwarded;
  unset req.http.X-Request-Id;
  set req.http.X-Forwarded-Proto = "http";
  # What a reader without scripts chose, and who signed in, stands in cookies: their pages are their own.
  if (req.http.Cookie ~ "(^|;\s*)(theme|tones|almanac-session)=") {
    return (pass);
  }
  unset req.http.Cookie;
  # Sent after an import with the new revision: whatever is of another one is forgotten.
  if (req.method == "BAN") {
    if (client.ip !~ own) {
      return (synth(405));
    }
    ban("obj.http.X-Almanac-Revision != " + req.http.X-Almanac-Revision);
    return (synth(200));
  }
}

sub vcl_backend_response {
  if (beresp.http.Set-Cookie) {
    set beresp.uncacheable = true;
  }
  # Everything else says by itself how long it may be kept.
  if (beresp.http.Cache-Control ~ "private|no-store|no-cache") {
    set beresp.uncacheable = true;
  }
}
