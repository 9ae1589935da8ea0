/**
 * A file to be kept, never shown by the browser as one of our pages: whatever is in it, nothing runs and nothing is
 * fetched, and nobody keeps a copy on the way.
 */
export function attachment(bytes: Uint8Array, type: string, filename: string): Response {
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${filename}"`,
			'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
			'cross-origin-resource-policy': 'same-origin',
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
}
