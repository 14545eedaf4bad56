/** An error of the token endpoint, in the words of OpenIddict, which HaloPSA's server is built on. */
export interface OAuthError {
  error: string;
  text: string;
  /** Number of the error in OpenIddict's documentation. */
  id: string;
}

/** The answer for an error: 401 when the client is not who it says, 400 for everything else. */
export const oauthError = ({ error, text, id }: OAuthError): Response =>
  Response.json(
    {
      error,
      error_description: text,
      error_uri: `https://documentation.openiddict.com/errors/${id}`,
    },
    { status: error === 'invalid_client' ? 401 : 400, headers: { 'cache-control': 'no-store' } },
  );
