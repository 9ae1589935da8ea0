/** An id for a message; `randomUUID` is missing where the page is not served over HTTPS. */
export function makeMessageId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
