/** The headers in which the server tells the web app of each request; whatever a client sent under them is overwritten. */
export const webAppHeaders = {
  protocol: 'x-vrss-protocol',
  host: 'x-vrss-host',
  address: 'x-vrss-address',
} as const;

/** Names those headers to the web app's build, which reads them from the environment when it is loaded. */
export function nameHeadersToWebApp(): void {
  process.env.PROTOCOL_HEADER = webAppHeaders.protocol;
  process.env.HOST_HEADER = webAppHeaders.host;
  process.env.ADDRESS_HEADER = webAppHeaders.address;
}
