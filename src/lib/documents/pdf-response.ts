/** A PDF as it may leave: our own opens in the browser, a file that somebody gave us is handed over and runs nothing. */
export function pdfResponse(
	bytes: Uint8Array,
	filename: string,
	kind: 'ours' | 'received' = 'ours'
): Response {
	const received = kind === 'received';
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `${received ? 'attachment' : 'inline'}; filename="${filename}"`,
			'cache-control': 'no-store',
			...(received && { 'content-security-policy': "default-src 'none'; sandbox" })
		}
	});
}
