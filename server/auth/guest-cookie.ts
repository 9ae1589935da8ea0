import type { Guests, GuestSeat } from '#server/db/guests.ts';
import { sha256 } from '#server/sha256.ts';

/** A guest who comes by his own device; the only thing about him that sockets and pages are told. */
export interface GuestSession extends GuestSeat {
	readonly sessionId: string;
}

/**
 * [INT-4] The cookie of a guest's device: of another name than a session's, read by the guest's own page and socket
 * alone. Every other door asks for a session, and a guest has none.
 */
export function createGuestCookie(guests: Guests, secure: boolean, now: () => Date) {
	const name = secure ? '__Host-intervisio-invite' : 'intervisio-invite';
	return {
		make: (token: string, expires: Date) => ({
			name,
			value: token,
			attributes: { httpOnly: true, secure, sameSite: 'lax' as const, expires }
		}),
		/** Reads who comes; null when the link died, or was never used by this device. */
		async read(cookieHeader: string | null): Promise<GuestSession | null> {
			const token = tokenIn(cookieHeader ?? '', name);
			if (token === null) return null;
			const sessionId = sha256(token);
			const seat = await guests.bySession(sessionId, now());
			return seat ? { ...seat, sessionId } : null;
		}
	};
}

export type GuestCookie = ReturnType<typeof createGuestCookie>;

function tokenIn(header: string, name: string): string | null {
	for (const part of header.split(';')) {
		const [key, value] = part.trim().split('=');
		if (key === name && value && /^[a-z2-7]{32}$/.test(value)) return value;
	}
	return null;
}
