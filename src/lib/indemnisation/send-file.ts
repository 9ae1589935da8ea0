/** A file of payments: never kept by a browser shared with others. */
export function sendFile(bytes: Uint8Array, mediaType: string, filename: string): Response {
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename="${filename}"`,
			'cache-control': 'no-store'
		}
	});
}
