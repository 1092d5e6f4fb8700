/** A window in ISO dates, half-open, as it is shown. */
export interface ShownWindow {
  readonly from: string;
  readonly to: string;
}
