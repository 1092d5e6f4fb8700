/** Quality delivered beside the selling done; a part that the book cannot tell is null. */
export interface Substance {
  readonly delivered: {
    readonly orders: number;
    readonly complaints: number | null;
    readonly returns: number | null;
    readonly disputes: number | null;
    readonly problems_per_100_orders: number | null;
    /** Share of orders that went out on time, where known. */
    readonly on_time: number | null;
  };
  readonly sold: {
    readonly asks: number | null;
    readonly yes: number | null;
    readonly visits: number | null;
    readonly meals: number | null;
    readonly proposals: number | null;
  };
  readonly sentence: string;
}
