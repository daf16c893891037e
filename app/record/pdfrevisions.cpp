// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdfrevisions.h"

#include "record/telling.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

bool isSignatureField(Handle object)
{
    return object.isDictionary() && object.getKey("/FT").isNameAndEquals("/Sig");
}

/// `now` begins with what stood in `then` and goes on with signature fields.
bool onlyFieldsAdded(Handle then, Handle now)
{
    const auto old = then.isArray() ? then.getArrayAsVector() : std::vector<Handle>();
    const auto all = now.isArray() ? now.getArrayAsVector() : std::vector<Handle>();
    if (all.size() < old.size())
        return false;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i < old.size() ? all.at(i).unparse() != old.at(i).unparse()
                           : !isSignatureField(all.at(i)))
            return false;
    }
    return true;
}

/// A dictionary without the places where signature fields are entered.
std::string withoutFields(Handle object)
{
    Handle plain = object.shallowCopy();
    for (const char *key : {"/Annots", "/AcroForm", "/Fields", "/SigFlags", "/DA", "/DR"})
        plain.removeKey(key);
    return plain.unparse();
}

std::string contentOf(Handle object)
{
    if (!object.isStream())
        return object.unparseResolved();
    const auto data = object.getRawStreamData();
    return object.getDict().unparse()
        + std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
}

bool isSame(const Handle &then, const Handle &now)
{
    if (contentOf(then) == contentOf(now))
        return true;
    // Some writers keep a page's annotations in an array of its own.
    if (then.isArray() && now.isArray())
        return onlyFieldsAdded(then, now);
    if (!then.isDictionary() || !now.isDictionary() || withoutFields(then) != withoutFields(now))
        return false;
    Handle oldForm = then.getKey("/AcroForm");
    Handle newForm = now.getKey("/AcroForm");
    return onlyFieldsAdded(then.getKey("/Annots"), now.getKey("/Annots"))
        && onlyFieldsAdded(then.getKey("/Fields"), now.getKey("/Fields"))
        && onlyFieldsAdded(oldForm.isDictionary() ? oldForm.getKey("/Fields") : Handle::newNull(),
                           newForm.isDictionary() ? newForm.getKey("/Fields") : Handle::newNull());
}

} // namespace

QString changeBetween(const QByteArray &before, const QByteArray &after)
{
    QPDF then;
    QPDF now;
    then.setSuppressWarnings(true);
    now.setSuppressWarnings(true);
    then.processMemoryFile("before", before.constData(), size_t(before.size()));
    now.processMemoryFile("after", after.constData(), size_t(after.size()));
    for (const Handle &object : then.getAllObjects()) {
        if (!isSame(object, now.getObject(object.getObjGen())))
            return Telling::tr("object %1 was changed after it").arg(object.getObjectID());
    }
    return {};
}
