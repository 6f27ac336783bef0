//! Where the pages are served, under which names that may be asked for, and how the address reads.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};

/// This computer alone, at a port that the system chooses.
pub const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// The address that was asked for: an address and a port, or a port of this computer alone.
pub fn read(text: &str) -> Option<SocketAddr> {
    if let Ok(port) = text.parse() {
        return Some(SocketAddr::new(HERE.ip(), port));
    }
    let name = text.strip_prefix("localhost:");
    if let Some(port) = name.and_then(|port| port.parse().ok()) {
        return Some(SocketAddr::new(HERE.ip(), port));
    }
    text.parse().ok().or_else(|| {
        let alone: IpAddr = text.parse().ok()?;
        Some(SocketAddr::new(alone, 0))
    })
}

/// Whether this computer may be asked under this name. Served for itself alone it answers to its own names only, so that no
/// page from elsewhere reaches it under a name that was bent to point here; others on the network may have given it a name
/// that is not known here, and there the key alone decides.
pub fn answers(at: SocketAddr, host: Option<&str>) -> bool {
    if !at.ip().is_loopback() {
        return true;
    }
    let Some(host) = host else { return true };
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((name, port)) => (name, port.strip_prefix(':')),
            None => return false,
        },
        None => match host.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (host, None),
        },
    };
    let port = match port {
        None => Some(80),
        Some(port) => port.parse().ok(),
    };
    let own = name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    own && port == Some(at.port())
}

/// The address as others reach it. Where every address of this computer is served, it is the one by which it goes out.
pub fn reached(at: SocketAddr) -> SocketAddr {
    match at.ip().is_unspecified() {
        true => SocketAddr::new(outward(at).unwrap_or(HERE.ip()), at.port()),
        false => at,
    }
}

/// The own address by which this computer would go out. Nothing is sent for that: the system only looks up its own table.
fn outward(at: SocketAddr) -> Option<IpAddr> {
    let (own, there) = match at.is_ipv4() {
        true => ("0.0.0.0:0", "192.0.2.1:9"),
        false => ("[::]:0", "[2001:db8::1]:9"),
    };
    let socket = UdpSocket::bind(own).ok()?;
    socket.connect(there).ok()?;
    let found = socket.local_addr().ok()?.ip();
    (!found.is_unspecified()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_write_it() {
        for (text, read_as) in [
            ("127.0.0.1:8080", Some("127.0.0.1:8080")),
            ("8080", Some("127.0.0.1:8080")),
            ("localhost:8080", Some("127.0.0.1:8080")),
            ("0.0.0.0:80", Some("0.0.0.0:80")),
            ("192.168.1.4", Some("192.168.1.4:0")),
            ("[::1]:8080", Some("[::1]:8080")),
            ("::1", Some("[::1]:0")),
            ("99999", None),
            ("example.org:80", None),
            ("", None),
        ] {
            assert_eq!(
                read(text),
                read_as.map(|text| text.parse().unwrap()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_name_that_was_bent_to_point_here_is_not_answered() {
        let here: SocketAddr = "127.0.0.1:8080".parse().unwrap();
        for own in [
            "127.0.0.1:8080",
            "localhost:8080",
            "[::1]:8080",
            "127.0.0.2:8080",
        ] {
            assert!(answers(here, Some(own)), "{own}");
        }
        for other in [
            "evil.example:8080",
            "localhost",
            "localhost:81",
            "localhost.evil.example:8080",
            "192.168.1.4:8080",
            "[::1",
            "",
            ":8080",
        ] {
            assert!(!answers(here, Some(other)), "{other}");
        }
        let open: SocketAddr = "0.0.0.0:8080".parse().unwrap();
        assert!(answers(open, Some("plenary.local:8080")));
    }
}
