package org.entrepot.access;

/** What has become of a mail with a link. */
public enum LinkMailState {
  /** It is sent within seconds, or again after a pause where that failed. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** It is not tried again. */
  FAILED
}
