/** A script made ready for one item by rules/fill-script. */
export interface ReadyScript {
  id: string;
  title: string;
  /** Filled text. Places that could not be filled stay visible as `{{名}}` and are listed. */
  text: string;
  unfilled: string[];
  /** Names of facts used that are not valid now. */
  expiredFacts: string[];
  /** What one should still think of before it is sent, in a sentence. */
  hint?: string;
}
