"use client";

import { Component, createRef, type SVGProps } from "react";
import { sealedHtml } from "@/lib/sealed/sealed-html";
import type { PaintedHtml } from "./picture";
import type { StillHtml } from "./still-html";

interface StillPictureProps extends Omit<SVGProps<SVGSVGElement>, "children" | "ref"> {
  readonly still: StillHtml;
  /** Shows in place of it; the same object as long as it is the same picture. */
  readonly instead?: PaintedHtml | null;
  /** Called where the document should have the picture and does not. */
  readonly onMissing?: () => void;
}

// Pictures of the document whose places others have taken, by their names: Back shows them again.
const replaced = new Map<string, string>();

/**
 * A picture that was painted as text by the server. Where the document has it, React leaves it alone and never gets its
 * text: hydration costs one element.
 */
export class StillPicture extends Component<StillPictureProps> {
  readonly #element = createRef<SVGSVGElement>();
  #written: PaintedHtml = { __html: "" };
  #shown = this.#written;

  override componentDidMount(): void {
    this.#shown = this.#written;
    const { still, onMissing } = this.props;
    if (still.html === null && this.#element.current?.firstChild === null) onMissing?.();
  }

  // The last moment at which the document still has it.
  override getSnapshotBeforeUpdate({ still }: StillPictureProps): null {
    if (this.#shown !== this.#written) this.#keep(still);
    return null;
  }

  override componentDidUpdate(): void {
    this.#shown = this.#written;
  }

  override componentWillUnmount(): void {
    this.#keep(this.props.still);
  }

  #keep({ name, html }: StillHtml): void {
    const { current } = this.#element;
    if (html === null && current !== null && !replaced.has(name)) replaced.set(name, current.innerHTML);
  }

  override render() {
    const { still, instead, onMissing, ...props } = this.props;
    const text = instead?.__html ?? still.html ?? replaced.get(still.name) ?? sealedHtml(still.name) ?? "";
    // React writes anew what another object holds.
    if (this.#written.__html !== text) this.#written = { __html: text };
    return (
      <svg
        ref={this.#element}
        width="100%"
        {...props}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: paintShapes escapes all that is in it
        dangerouslySetInnerHTML={this.#written}
      />
    );
  }
}
