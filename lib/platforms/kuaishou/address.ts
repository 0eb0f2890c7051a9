/** The video that an address of www names: `/short-video/3x8f14e45fceeak`. */
export const photoIdAt = (url: URL): string | undefined =>
  /^\/short-video\/([0-9A-Za-z_-]{6,40})\/?$/.exec(url.pathname)?.[1];

/** A person's id from the way to the profile: `/profile/3xkq5n2dj8e4g5u?source=x`. */
export const personIn = (address: string): string | undefined =>
  /\/profile\/([0-9A-Za-z_-]{4,40})(?=$|[/?#])/.exec(address)?.[1];
