"""A mail as a draft (.eml) that a mail program opens, to be looked at, addressed and sent.

In the mail itself stands only the short form without case text; the whole, if any, is attached.
Nobody is named as sender or receiver, and the same document gives the same bytes.
"""

from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

_POLICY = SMTP.clone(max_line_length=78)


def draft(subject: str, plain: str, html: str, attachment: bytes = b"", name: str = "") -> bytes:
    """The bytes of a draft with text and HTML, and where there is one a PDF under a name."""
    mail = EmailMessage(_POLICY)
    mail["Subject"] = " ".join(subject.split())
    mail["X-Unsent"] = "1"
    mail.set_content(plain)
    mail.add_alternative(html, subtype="html")
    if attachment:
        mail.add_attachment(attachment, maintype="application", subtype="pdf", filename=name)
    for part in mail.walk():
        del part["MIME-Version"]
    mail["MIME-Version"] = "1.0"
    mark = sha256(attachment + plain.encode()).hexdigest()[:24]
    for number, part in enumerate(each for each in mail.walk() if each.is_multipart()):
        part.set_boundary(f"casuskit-{number}-{mark}")
    return mail.as_bytes()
