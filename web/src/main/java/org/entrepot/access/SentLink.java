package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.jspecify.annotations.Nullable;

/** The link that a form has just made: mailed to its reader, or shown with what is sent with it. */
@Named("sentLink")
@RequestScoped
public class SentLink {

  @Inject InvitationMail mail;
  @Inject LinkPost post;
  @Inject AccountForm form;
  @Inject Display reader;

  private @Nullable AccountInvitation made;
  private @Nullable LinkText written;

  /** How the form wants it: mailed, where that can be, unless its sender hands it over. */
  LinkWay way() {
    return form.text("hand").isEmpty() ? LinkWay.mailed(reader.getLocale()) : LinkWay.shown();
  }

  /** Shows it on this page, which no browser keeps. */
  void show(AccountInvitation invitation) {
    made = invitation;
    if (!invitation.isMailed()) {
      written = mail.written(invitation, reader.language());
      PageAnswer.keepNowhere();
    }
  }

  /** Whether links are mailed at all. */
  public boolean isMailing() {
    return post.isOpen();
  }

  /** Where the mail goes; empty where none does. */
  public String getMailedTo() {
    String to = made == null || !made.isMailed() ? null : made.account().person().mail();
    return to == null ? "" : to;
  }

  public String getSubject() {
    return written == null ? "" : written.subject();
  }

  public String getText() {
    return written == null ? "" : written.text();
  }
}
