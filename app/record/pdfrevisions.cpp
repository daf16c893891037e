// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pdfrevisions.h"

#include "record/telling.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

/// A field that is no more than that: another annotation could call itself one.
bool isSignatureField(Handle object)
{
    return object.isDictionary() && object.getKey("/FT").isNameAndEquals("/Sig")
        && (!object.hasKey("/Subtype") || object.getKey("/Subtype").isNameAndEquals("/Widget"));
}

bool sameValue(const Handle &then, const Handle &now, int depth);

/// What two objects are made of; programs write numbers each in their own way.
bool sameParts(Handle then, Handle now, int depth)
{
    if (depth > 64)
        return false;
    if (then.isNumber() && now.isNumber())
        return then.getNumericValue() == now.getNumericValue();
    if (then.isArray() && now.isArray()) {
        const auto old = then.getArrayAsVector();
        const auto all = now.getArrayAsVector();
        return std::ranges::equal(old, all, [depth](const Handle &a, const Handle &b) {
            return sameValue(a, b, depth + 1);
        });
    }
    if (then.isDictionary() && now.isDictionary()) {
        const std::set<std::string> keys = then.getKeys();
        return keys == now.getKeys() && std::ranges::all_of(keys, [&](const std::string &key) {
                   return sameValue(then.getKey(key), now.getKey(key), depth + 1);
               });
    }
    return then.unparseResolved() == now.unparseResolved();
}

/// Of what stands elsewhere only where it stands: it is compared there.
bool sameValue(const Handle &then, const Handle &now, int depth)
{
    if (then.isIndirect() || now.isIndirect())
        return then.isIndirect() && now.isIndirect() && then.getObjGen() == now.getObjGen();
    return sameParts(then, now, depth);
}

/// `now` begins with what stood in `then` and goes on with signature fields.
bool onlyFieldsAdded(Handle then, Handle now)
{
    const auto old = then.isArray() ? then.getArrayAsVector() : std::vector<Handle>();
    const auto all = now.isArray() ? now.getArrayAsVector() : std::vector<Handle>();
    if (all.size() < old.size())
        return false;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i < old.size() ? !sameValue(all.at(i), old.at(i), 0) : !isSignatureField(all.at(i)))
            return false;
    }
    return true;
}

/// A dictionary without the places where signature fields are entered.
Handle withoutFields(Handle object)
{
    Handle plain = object.shallowCopy();
    for (const char *key : {"/Annots", "/AcroForm", "/Fields", "/SigFlags", "/DA", "/DR"})
        plain.removeKey(key);
    return plain;
}

/// Wherever it stands: another object may have come in its place.
bool isSameForm(Handle then, Handle now)
{
    if (!then.isDictionary() || !now.isDictionary())
        return !then.isDictionary() && !now.isDictionary();
    return sameParts(withoutFields(then), withoutFields(now), 0)
        && onlyFieldsAdded(then.getKey("/Fields"), now.getKey("/Fields"));
}

bool sameStream(Handle then, Handle now)
{
    const auto old = then.getRawStreamData();
    const auto data = now.getRawStreamData();
    return sameParts(then.getDict(), now.getDict(), 0) && old->getSize() == data->getSize()
        && std::equal(old->getBuffer(), old->getBuffer() + old->getSize(), data->getBuffer());
}

bool isSame(Handle then, Handle now)
{
    if (then.isStream() || now.isStream())
        return then.isStream() && now.isStream() && sameStream(then, now);
    if (sameParts(then, now, 0))
        return true;
    // Some writers keep a page's annotations in an array of its own.
    if (then.isArray() && now.isArray())
        return onlyFieldsAdded(then, now);
    if (!then.isDictionary() || !now.isDictionary()
        || !sameParts(withoutFields(then), withoutFields(now), 0))
        return false;
    return onlyFieldsAdded(then.getKey("/Annots"), now.getKey("/Annots"))
        && onlyFieldsAdded(then.getKey("/Fields"), now.getKey("/Fields"))
        && isSameForm(then.getKey("/AcroForm"), now.getKey("/AcroForm"));
}

/// Where the document begins, and how it is read, stands outside of all objects.
bool isSameTrailer(Handle then, Handle now)
{
    return std::ranges::all_of(
        std::vector<std::string> {"/Root", "/Info", "/Encrypt"},
        [&](const std::string &key) { return sameValue(then.getKey(key), now.getKey(key), 0); });
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
    if (!isSameTrailer(then.getTrailer(), now.getTrailer()))
        return Telling::tr("the PDF begins elsewhere after it");
    for (const Handle &object : then.getAllObjects()) {
        if (!isSame(object, now.getObject(object.getObjGen())))
            return Telling::tr("object %1 was changed after it").arg(object.getObjectID());
    }
    return {};
}
